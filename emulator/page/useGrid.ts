/** Keeps one Grid on the page, in step with the sheet and with the cell that the keys act on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../serve/view';
import { post } from './api';
import { Grid, type GridEvents, type Place } from './grid';
import type { Corner } from './menu';
import type { Sight } from './sight';

const start: Place = { row: 1, column: 1 };

/** The same place, or the last there is where rows or columns have gone. */
function within({ rowCount, columns }: SheetView, place: Place): Place {
  if (place.row <= rowCount && place.column <= columns.length) return place;
  return { row: Math.min(place.row, rowCount), column: Math.min(place.column, columns.length) };
}

/** Makes the grid once, in its place on the page; what it hears is told to `heard` as it was then. */
function useTable(sheet: SheetView, heard: GridEvents) {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(undefined);
  useEffect(() => {
    if (!host.current) return;
    grid.current = new Grid(host.current, sheet, heard);
    return () => grid.current?.destroy();
  }, []);
  return { host, grid };
}

export function useGrid(sheet: SheetView, tell: (message: string) => void) {
  const sheetId = useRef(sheet.id);
  const [active, setActive] = useState(start);
  const [hovered, setHovered] = useState<Place>();
  const [sight, setSight] = useState<Sight>();
  const [menu, setMenu] = useState<{ place: Place; at: Corner }>();
  /** Coming to a cell by key shows its note; a click doesn't, as in Sheets. */
  const [byKey, setByKey] = useState(false);
  const opened = useRef<(place: Place) => void>(() => undefined);
  const goTo = (place: Place, key = true) => {
    setByKey(key);
    setActive(place);
  };
  const { host, grid } = useTable(sheet, {
    moved: setSight,
    resized: (column, width) =>
      post('width', { sheet: sheetId.current, column, width }).catch(({ message }: Error) => tell(message)),
    menu: (place, at) => setMenu({ place, at }),
    cellMouseDown: (place) => goTo(place, false),
    cellDblClick: (place) => opened.current(place),
    cellMouseEnter: setHovered,
    cellMouseLeave: () => setHovered(undefined),
  });
  useEffect(() => {
    const other = sheetId.current !== sheet.id;
    sheetId.current = sheet.id;
    goTo(other ? start : within(sheet, active), byKey && !other);
    grid.current?.show(sheet);
  }, [sheet]);
  useEffect(() => {
    grid.current?.activate(active);
  }, [active, sheet]);
  const noted = [hovered, byKey ? active : undefined];
  return { host, grid, sight, active, goTo, noted, opened, menu, setMenu };
}
