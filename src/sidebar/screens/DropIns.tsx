/** Drop-ins at a glance: each thing that a lead can do for them, with how it stands. */

import { saySpan } from '../../domain/days';
import { focusOn } from '../../domain/focus';
import { Page } from '../parts/Page';
import { Count } from '../parts/ui';
import { type Screen, useDropIns, useSidebar } from '../sidebar';
import { outOf, sumOf } from '../view/plans';
import { today } from '../view/today';

export function DropIns() {
  const { desk, go } = useSidebar();
  const { stage, training, practiceEnds, race, plans, bulletin } = useDropIns();
  const [week] = plans.weeks;
  const focus = focusOn(training, today(desk)).length;
  const links: [label: string, stands: string, screen: Screen][] = [
    ['Stage', stage, { name: 'stage' }],
    ['Training and focus', focus ? `${focus} in focus` : 'no focus', { name: 'training' }],
    ['Bulletin', bulletin || 'none', { name: 'bulletin' }],
    ['Competition', race ? `to ${saySpan(race.endsOn, race.endsOn)}` : 'none', { name: 'race' }],
    ['Practice', practiceEnds ? 'on' : 'off', { name: 'practice' }],
    ['Visits planned', week ? outOf(sumOf(week.planned)) : 'not yet', { name: 'plans' }],
  ];
  return (
    <Page title="Drop-ins">
      <nav aria-label="Drop-ins">
        <ul class="links">
          {links.map(([label, stands, screen]) => (
            <li key={label}>
              <button type="button" onClick={() => go(screen)}>
                {label}
                <Count>{stands}</Count>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
