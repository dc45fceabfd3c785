/** Drop-ins at a glance: each thing that a lead can do for them, with how it stands. */
import { Page } from '../parts/Page';
import { Count } from '../parts/ui';
import { type Screen, useDropIns, useSidebar } from '../sidebar';

export function DropIns() {
  const { go } = useSidebar();
  const { stage } = useDropIns();
  const links: [label: string, stands: string, screen: Screen][] = [['Stage', stage, { name: 'stage' }]];
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
