/** Takes a table from a person: pasted from a sheet, or read from a CSV file on their computer. */
import { useState } from 'preact/hooks';

interface PasteBoxProps {
  id: string;
  label: string;
  help: string;
  value: string;
  onInput(text: string): void;
  problem?: string;
}

/** Excel on Windows still saves CSV in its old character set: 'Renée' must come through from either. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const isWorkbook = (text: string): boolean =>
  text.startsWith('PK\u0003\u0004') || text.startsWith('\u00d0\u00cf');

export function PasteBox({ id, label, help, value, onInput, problem }: PasteBoxProps) {
  const [unread, setUnread] = useState('');
  const read = (file: File | undefined) => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => {
      const text = textIn(reader.result as ArrayBuffer);
      setUnread(
        isWorkbook(text)
          ? 'That is a whole workbook. Open it, copy the cells with their headings and paste them here, or save it as CSV first.'
          : '',
      );
      if (!isWorkbook(text)) onInput(text);
    };
    reader.onerror = () =>
      setUnread('That file could not be read. Open it, copy the cells and paste them here.');
    reader.readAsArrayBuffer(file);
  };
  const wrong = unread || problem;
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {wrong && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {wrong}
        </p>
      )}
      <textarea
        id={id}
        class="paste"
        rows={7}
        spellcheck={false}
        wrap="off"
        aria-describedby={`${id}-help${wrong ? ` ${id}-problem` : ''}`}
        aria-invalid={wrong ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <label class="file">
        <span>Or choose a CSV file…</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
      </label>
    </div>
  );
}
