/** Drop-ins at a glance: each thing that a lead can do for them, with how it stands. */

import { saySpan } from '../../domain/days';
import { focusOn } from '../../domain/focus';
import { Page } from '../parts/Page';
import { Count } from '../parts/ui';
import { type Screen, useDropIns, useSidebar } from '../sidebar';
import { today } from '../view/today';

export function DropIns() {
  const { desk, go } = useSidebar();
  const { stage, training, practiceEnds, race } = useDropIns();
  const focus = focusOn(training, today(desk)).length;
  const links: [label: string, stands: string, screen: Screen][] = [
    ['Stage', stage, { name: 'stage' }],
    ['Training and focus', focus ? `${focus} in focus` : 'no focus', { name: 'training' }],
    ['Competition', race ? `to ${saySpan(race.endsOn, race.endsOn)}` : 'none', { name: 'race' }],
    ['Practice', practiceEnds ? 'on' : 'off', { name: 'practice' }],
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
