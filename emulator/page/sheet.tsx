/** The grid with its formula bar: moving about, typing into cells, reading notes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../serve/view';
import { post } from './api';
import { editText, letters, rich } from './cells';
import { Charts } from './charts';
import { moved } from './cursor';
import { Grid, type Place } from './grid';
import { NoteCard } from './note';
import type { Sight } from './sight';

interface SheetProps {
  sheet: SheetView;
  tell: (message: string) => void;
}

const nameOf = ({ row, column }: Place) => `${letters(column)}${row}`;

/** Keeps one Grid on the page, in step with the sheet and with the cell that the keys act on. */
function useGrid(sheet: SheetView, tell: (message: string) => void) {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>();
  const sheetId = useRef(sheet.id);
  const [active, setActive] = useState<Place>({ row: 1, column: 1 });
  const [hovered, setHovered] = useState<Place>();
  const [sight, setSight] = useState<Sight>();
  /** Coming to a cell by key shows its note; a click doesn't, as in Sheets. */
  const [byKey, setByKey] = useState(false);
  const opened = useRef<(place: Place) => void>(() => undefined);
  useEffect(() => {
    if (!host.current) return;
    grid.current = new Grid(host.current, sheet, {
      moved: setSight,
      resized: (column, width) =>
        post('width', { sheet: sheetId.current, column, width }).catch((problem: Error) =>
          tell(problem.message),
        ),
      cellMouseDown: (place) => {
        setByKey(false);
        setActive(place);
      },
      cellDblClick: (place) => opened.current(place),
      cellMouseEnter: setHovered,
      cellMouseLeave: () => setHovered(undefined),
    });
    return () => grid.current?.destroy();
  }, []);
  useEffect(() => {
    if (sheetId.current !== sheet.id) {
      setActive({ row: 1, column: 1 });
      setByKey(false);
    }
    sheetId.current = sheet.id;
    grid.current?.show(sheet);
  }, [sheet]);
  useEffect(() => {
    grid.current?.activate(active);
  }, [active, sheet]);
  const goTo = (place: Place) => {
    setByKey(true);
    setActive(place);
  };
  return { host, grid, sight, active, goTo, noted: [hovered, byKey ? active : undefined], opened };
}

export function Sheet({ sheet, tell }: SheetProps) {
  const { host, grid, sight, active, goTo, noted, opened } = useGrid(sheet, tell);
  const bar = useRef<HTMLInputElement>(null);
  const at = (place: Place) => rich(sheet.rows[place.row - 1]?.[place.column - 1]);
  const cell = at(active);
  const focus = () => grid.current?.focus();

  const type = async (place: Place, cells: string[][]) => {
    if (cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === editText(at(place))) return;
    await post('edit', { sheet: sheet.id, ...place, cells }).catch((problem: Error) => tell(problem.message));
  };
  const open = (place: Place, text = editText(at(place))) => {
    const take = (typed: string, by: KeyboardEvent | undefined) => {
      if (by) goTo(moved(place, by, sheet) ?? place);
      if (by) focus();
      type(place, [[typed]]);
    };
    grid.current?.edit(place, { cell: at(place), text, label: nameOf(place), take, drop: focus });
  };
  const tick = (place: Place) => type(place, [[at(place).ticked ? 'FALSE' : 'TRUE']]);
  opened.current = (place) => (at(place).ticked === undefined ? open(place) : tick(place));

  const keyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    if (key === 'Tab') return;
    if (cell.ticked !== undefined && (key === ' ' || key === 'Enter')) tick(active);
    else if (key === 'F2' || key === 'Enter') open(active);
    else if (key === 'Delete' || key === 'Backspace') type(active, [['']]);
    else if (key.length === 1 && !chord) open(active, key);
    else {
      const place = moved(active, event, sheet);
      if (!place) return;
      goTo(place);
    }
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain');
    if (!text) return;
    event.preventDefault();
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    type(
      active,
      lines.map((line) => line.split('\t')),
    );
  };
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', cell.text);
    event.preventDefault();
  };
  const told = noted.find((place) => place && at(place).note);
  return (
    <section class="sheet" aria-label={`Sheet ${sheet.name}`}>
      <form
        class="formula-bar"
        onSubmit={(event) => {
          event.preventDefault();
          type(active, [[bar.current?.value ?? '']]);
          focus();
        }}
      >
        <output>
          {nameOf(active)} <span class="unseen">{cell.text || 'empty'}</span>
        </output>
        <input
          key={`${sheet.id} ${nameOf(active)} ${editText(cell)}`}
          ref={bar}
          aria-label={`Contents of ${nameOf(active)}`}
          defaultValue={editText(cell)}
        />
      </form>
      <div class="cells">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Tabulator makes a grid of it. */}
        <div class="grid" ref={host} onKeyDown={keyDown} onPaste={paste} onCopy={copy} />
        <Charts sheet={sheet} sight={sight} />
      </div>
      <NoteCard note={told && at(told).note} over={() => told && grid.current?.element(told)} />
    </section>
  );
}
