/** Shares people out at the least cost: an even load first, then the cheapest matches. */

type Costs = readonly (readonly number[])[];

/** The cost of one row more in each column, and the row that would move there to make room; none for the newcomer. */
interface Ways {
  costs: number[];
  movers: (number | undefined)[];
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Gives each row of `costs` one of its columns, and answers which, or -1 where none has room. A cost is a whole number,
 * or Infinity where the match may not be. Columns begin with `present` rows that stay there and hold `capacities` at
 * most. Rows that come first are given room first; for the rows that have it, loads are as even as can be (the least
 * sum of their squares) and, of all such ways, the sum of costs is the least. Rows are added one by one by the cheapest
 * chain of moves to a column with the least load, which keeps that true at every step (successive shortest paths).
 */
export function assign(costs: Costs, present: readonly number[], capacities: readonly number[]): number[] {
  const loads = [...present];
  const columnOf: number[] = [];
  for (const row of costs.keys()) {
    const ways = waysFor(row, costs, columnOf);
    let end = -1;
    for (const [column, load] of loads.entries()) {
      const cost = ways.costs[column] ?? NEVER;
      if (cost === NEVER || load >= (capacities[column] ?? 0)) continue;
      const best = loads[end] ?? NEVER;
      if (load < best || (load === best && cost < (ways.costs[end] ?? NEVER))) end = column;
    }
    if (end >= 0) loads[end] = (loads[end] ?? 0) + 1;
    let mover = ways.movers[end];
    while (mover !== undefined) {
      const left = columnOf[mover] ?? -1;
      columnOf[mover] = end;
      end = left;
      mover = ways.movers[end];
    }
    columnOf[row] = end;
  }
  return columnOf;
}

/** The cheapest chain to each column: the newcomer takes a place, whoever had that place moves on, and so forth. */
function waysFor(newcomer: number, costs: Costs, columnOf: readonly number[]): Ways {
  const ways: Ways = { costs: [...(costs[newcomer] ?? [])], movers: [] };
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [row, column] of columnOf.entries()) {
      const stays = costs[row]?.[column];
      if (stays === undefined) continue;
      for (const [next, goes] of (costs[row] ?? []).entries()) {
        const cost = (ways.costs[column] ?? NEVER) + goes - stays;
        if (cost >= (ways.costs[next] ?? NEVER)) continue;
        ways.costs[next] = cost;
        ways.movers[next] = row;
        isSettled = false;
      }
    }
  }
  return ways;
}
