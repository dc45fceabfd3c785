/** The ledger: what everything since the last reset cost at Google, in all and by execution. */
import type { Cost, ExecutionState } from '../model';

export const noCost = (): Cost => ({ roundTrips: 0, cellsRead: 0, cellsWritten: 0, byService: {} });

export class Ledger {
  #cost = noCost();
  #executions: ExecutionState[] = [];

  get total(): { roundTrips: number; cellsRead: number; cellsWritten: number } {
    const { roundTrips, cellsRead, cellsWritten } = this.#cost;
    return { roundTrips, cellsRead, cellsWritten };
  }

  /** Round trips by service. */
  get byService(): Record<string, number> {
    return { ...this.#cost.byService };
  }

  /** The executions of the project since the last reset, the oldest first. */
  get executions(): readonly ExecutionState[] {
    return this.#executions;
  }

  reset(): void {
    this.#cost = noCost();
    this.#executions = [];
  }

  begin(execution: ExecutionState): void {
    this.#executions.push(execution);
  }

  trip(execution: Cost, service: string): void {
    for (const cost of [execution, this.#cost]) {
      cost.roundTrips += 1;
      cost.byService[service] = (cost.byService[service] ?? 0) + 1;
    }
  }

  cells(execution: Cost, kind: 'cellsRead' | 'cellsWritten', count: number): void {
    execution[kind] += count;
    this.#cost[kind] += count;
  }
}
