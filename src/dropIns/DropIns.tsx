/** Drop-ins at a glance: each thing that a lead can do for them, with how it stands. */
import { Page } from '../kit/ui/Page';
import { Count } from '../kit/ui/ui';
import { type Screen, usePage } from '../kit/ui/usePage';
import { saySpan } from '../school/days';
import { today } from '../school/payload';
import type { DropInsPayload } from './payload';
import { focusOn } from './training/rules';
import { useDropIns } from './useDropIns';
import { outOf, sumOf } from './visitPlans/view';

export function DropIns() {
  const { payload, go } = usePage<DropInsPayload>();
  const { stage, training, practiceEnds, competition, visitPlans, bulletin } = useDropIns();
  const [week] = visitPlans.weeks;
  const focus = focusOn(training, today(payload)).length;
  const links: [label: string, stands: string, screen: Screen][] = [
    ['Stage', stage, { name: 'dropIns/stage' }],
    ['Training and focus', focus ? `${focus} in focus` : 'no focus', { name: 'dropIns/training' }],
    ['Bulletin', bulletin || 'none', { name: 'dropIns/bulletin' }],
    [
      'Competition',
      competition ? `to ${saySpan(competition.endsOn, competition.endsOn)}` : 'none',
      { name: 'dropIns/competition' },
    ],
    ['Practice', practiceEnds ? 'on' : 'off', { name: 'dropIns/practice' }],
    ['Visits planned', week ? outOf(sumOf(week.planned)) : 'not yet', { name: 'dropIns/visit plans' }],
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
