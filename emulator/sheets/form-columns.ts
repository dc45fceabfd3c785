/** Keeps a form's knowledge of its columns true when columns of its response tab move. */
import type { Target } from './write';

/** `move` says where a column goes; undefined for one that is deleted: its question gets a new one at the next submission. */
export function shiftFormColumns({ run, sheet }: Target, move: (column: number) => number | undefined): void {
  for (const { destination } of run.world.state.forms) {
    if (destination?.sheetId !== sheet.id) continue;
    const moved = Object.entries(destination.columns).flatMap(([item, column]) => {
      const to = move(column);
      return to === undefined ? [] : [[item, to] as const];
    });
    destination.columns = Object.fromEntries(moved);
    if (destination.emailColumn) destination.emailColumn = move(destination.emailColumn);
  }
}
