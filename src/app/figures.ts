/** The tabs of figures: a new one is one file in its room, and one line here. The last new tab ends up leftmost. */
import { standingsTab } from '../dropIns/competition/standingsTab';
import { dropInTab } from '../dropIns/dropIn/tab';
import { wallTab } from '../dropIns/wall/tab';
import { fortnightTab } from '../fortnight/tab';
import type { FigureTab } from '../ports';

export const FIGURE_TABS: readonly FigureTab[] = [wallTab, standingsTab, dropInTab, fortnightTab];
