/** The tab “Standings”, while a competition runs. */
import type { FigureTab } from '../../ports';
import { standingsPages } from './actions';

export const standingsTab: FigureTab = {
  name: 'Standings',
  show: (world) => ({ pages: standingsPages(world) }),
};
