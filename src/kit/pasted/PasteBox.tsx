/** Takes a table from a person: pasted from a sheet, or read from a CSV file on their computer. */
import './PasteBox.css';
import { useState } from 'preact/hooks';
import { type Asked, Labelled } from '../ui/Labelled';

interface PasteBoxProps extends Asked {
  value: string;
  onInput(text: string): void;
}

/** Excel on Windows may save CSV in UTF-8 or in its old character set; 'Renée' must be read correctly from either. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first bytes of an .xlsx file and of an .xls file. */
const WORKBOOK = /^(PK|ÐÏ)/;

/** Reads a file as text, or says why it can't be used. */
function readText(file: File, use: (text: string) => void, refuse: (sentence: string) => void) {
  const reader = new FileReader();
  reader.onerror = () => refuse('That file could not be read: copy its cells and paste them here.');
  reader.onload = () => {
    const text = textIn(reader.result as ArrayBuffer);
    if (WORKBOOK.test(text))
      refuse('That is a whole workbook: copy its cells and paste them here, or save it as CSV.');
    else use(text);
  };
  reader.readAsArrayBuffer(file);
}

export function PasteBox({ value, onInput, ...asked }: PasteBoxProps) {
  const [problem, setProblem] = useState('');
  const use = (text: string) => {
    setProblem('');
    onInput(text);
  };
  return (
    <Labelled {...asked} problem={problem}>
      {(box) => (
        <>
          <textarea
            {...box}
            class="paste"
            spellcheck={false}
            wrap="off"
            value={value}
            onInput={(event) => use(event.currentTarget.value)}
          />
          <label class="file">
            Or choose a CSV file…
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={({ currentTarget: { files } }) => files?.[0] && readText(files[0], use, setProblem)}
            />
          </label>
        </>
      )}
    </Labelled>
  );
}
