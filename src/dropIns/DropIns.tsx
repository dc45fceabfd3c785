/** Drop-ins at a glance: each thing that a lead can do for them, with how it stands. */

import { today } from '../desk';
import { Page } from '../kit/ui/Page';
import { type Screen, useDropIns, useSidebar } from '../kit/ui/sidebar';
import { Count } from '../kit/ui/ui';
import { saySpan } from '../school/days';
import { focusOn } from './training/rules';
import { outOf, sumOf } from './visitPlans/view';

export function DropIns() {
  const { desk, go } = useSidebar();
  const { stage, training, practiceEnds, competition, visitPlans, bulletin } = useDropIns();
  const [week] = visitPlans.weeks;
  const focus = focusOn(training, today(desk)).length;
  const links: [label: string, stands: string, screen: Screen][] = [
    ['Stage', stage, { name: 'stage' }],
    ['Training and focus', focus ? `${focus} in focus` : 'no focus', { name: 'training' }],
    ['Bulletin', bulletin || 'none', { name: 'bulletin' }],
    [
      'Competition',
      competition ? `to ${saySpan(competition.endsOn, competition.endsOn)}` : 'none',
      { name: 'competition' },
    ],
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
