/** The measured costs as a section for each school in which they were measured: the page docs/costs.md. */
import type { Cost } from '../../demo/costs';
import { table, thousands } from './pages';

const COLUMNS = [
  'what',
  { figures: 'round trips' },
  { figures: 'cells read' },
  { figures: 'letters' },
  { figures: 'round trips at most' },
];

export const costsSection = (where: string, costs: readonly Cost[]): string =>
  `## ${where}\n\n${table(COLUMNS, costs.map(rowOf))}`;

const rowOf = ({ what, trips, cells, letters, atMost }: Cost): (string | number)[] => [
  what,
  trips,
  thousands(cells),
  letters || '',
  atMost ?? '',
];
