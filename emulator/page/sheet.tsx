/** The grid with its formula bar: moving about, typing into cells, reading notes, arranging rows and columns. */
import { useRef } from 'preact/hooks';
import type { RichCell, SheetView } from '../serve/view';
import { post } from './api';
import { editText, letters, rich } from './cells';
import { Charts } from './charts';
import { moved } from './cursor';
import type { Place } from './grid';
import { Icon } from './icons';
import { lineGroups } from './lines';
import { type Corner, Menu } from './menu';
import { NoteCard } from './note';
import { useGrid } from './useGrid';

interface SheetProps {
  sheet: SheetView;
  tell: (message: string) => void;
}

const nameOf = ({ row, column }: Place) => `${letters(column)}${row}`;

interface FormulaBarProps {
  /** Differs where the box must begin anew. */
  key: string;
  place: Place;
  cell: RichCell;
  take: (text: string) => void;
  openMenu: (at: Corner) => void;
}

function FormulaBar({ place, cell, take, openMenu }: FormulaBarProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      class="formula-bar"
      onSubmit={(event) => {
        event.preventDefault();
        take(box.current?.value ?? '');
      }}
    >
      <output>
        {nameOf(place)} <span class="unseen">{cell.text || 'empty'}</span>
      </output>
      <input ref={box} aria-label={`Contents of ${nameOf(place)}`} defaultValue={editText(cell)} />
      <button
        type="button"
        class="lines"
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          openMenu({ left, top: bottom });
        }}
      >
        Row and column <Icon name="down" size={14} />
      </button>
    </form>
  );
}

/** A grid of cells as they are pasted from another spreadsheet. */
const pasted = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

const clipboardHands = (text: () => string, take: (cells: string[][]) => void) => ({
  onCopy: (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text());
    event.preventDefault();
  },
  onPaste: (event: ClipboardEvent) => {
    const given = event.clipboardData?.getData('text/plain');
    if (!given) return;
    event.preventDefault();
    take(pasted(given));
  },
});

/** The key for it, or the chord that keyboards without that key have. */
const asksForMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10');

/** What the keys, the clipboard and two presses on a cell do. */
function useTyping({ sheet, tell }: SheetProps, table: ReturnType<typeof useGrid>) {
  const { grid, active, goTo, opened, setMenu } = table;
  const at = (place: Place) => rich(sheet.rows[place.row - 1]?.[place.column - 1]);
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
    const moves = moved(active, event, sheet);
    if (key === 'Tab') return;
    if (asksForMenu(event)) setMenu({ place: active, at: grid.current?.corner() ?? { left: 0, top: 0 } });
    else if (at(active).ticked !== undefined && (key === ' ' || key === 'Enter')) tick(active);
    else if (key === 'F2' || key === 'Enter') open(active);
    else if (key === 'Delete' || key === 'Backspace') type(active, [['']]);
    else if (key.length === 1 && !chord) open(active, key);
    else if (moves) goTo(moves);
    else return;
    event.preventDefault();
  };
  const clipboard = clipboardHands(
    () => at(active).text,
    (cells) => type(active, cells),
  );
  return { at, type, focus, hands: { onKeyDown: keyDown, ...clipboard } };
}

export function Sheet({ sheet, tell }: SheetProps) {
  const table = useGrid(sheet, tell);
  const { host, grid, sight, active, noted, menu, setMenu } = table;
  const { at, type, focus, hands } = useTyping({ sheet, tell }, table);
  const told = noted.find((place) => place && at(place).note);
  return (
    <section class="sheet" aria-label={`Sheet ${sheet.name}`}>
      <FormulaBar
        key={`${sheet.id} ${nameOf(active)} ${editText(at(active))}`}
        place={active}
        cell={at(active)}
        take={(text) => {
          type(active, [[text]]);
          focus();
        }}
        openMenu={(corner) => setMenu({ place: active, at: corner })}
      />
      <div class="cells">
        <div class="grid" ref={host} {...hands} />
        <Charts sheet={sheet} sight={sight} />
      </div>
      <NoteCard note={told && at(told).note} over={() => told && grid.current?.element(told)} />
      {menu && (
        <Menu groups={lineGroups(sheet, menu.place, tell)} at={menu.at} closed={() => setMenu(undefined)} />
      )}
    </section>
  );
}
