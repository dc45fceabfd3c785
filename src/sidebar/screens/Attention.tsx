/** What wants a lead's eye: each a sentence, with what to do about it. */
import type { ComponentChildren } from 'preact';
import { sayMoment } from '../../domain/days';
import { Page } from '../parts/Page';
import { useSidebar } from '../sidebar';

export function Attention() {
  const { desk } = useSidebar();
  const { setAside, uncertain, spoiled } = desk.attention;
  const nothing = setAside.length + uncertain.length + spoiled.length === 0;
  return (
    <Page title="What needs a look">
      {nothing && <p class="done">Nothing needs a look. All answers were recorded and all letters went.</p>}
      <Group
        title="Answers set aside"
        n={setAside.length}
        what="The person who answered has been told why and can answer again. If it can’t be mended that way, write the row in by hand."
      >
        {setAside.map((each) => (
          <Item key={`${each.at} ${each.by}`} about={`${each.form}, ${each.by}, ${sayMoment(each.at)}`}>
            {each.why}
          </Item>
        ))}
      </Group>
      <Group
        title="Letters that may not have gone"
        n={uncertain.length}
        what="Google was cut off while sending. Ask the person whether it came; it is not sent again by itself, so that nobody gets it twice."
      >
        {uncertain.map((each) => (
          <Item key={`${each.at} ${each.to}`} about={`${each.to}, ${sayMoment(each.at)}`}>
            {each.subject}
          </Item>
        ))}
      </Group>
      <Group
        title="Rows that can’t be read"
        n={spoiled.length}
        what="Mend the cell in its tab. Until then the row is left out, and never written over."
      >
        {spoiled.map((each) => (
          <Item key={`${each.tab} ${each.row}`} about={`${each.tab}, row ${each.row}`}>
            {each.problem}
          </Item>
        ))}
      </Group>
    </Page>
  );
}

function Group(props: { title: string; n: number; what: string; children: ComponentChildren }) {
  if (props.n === 0) return null;
  return (
    <section aria-label={props.title}>
      <h2>
        {props.title} <span class="count">{props.n}</span>
      </h2>
      <p class="help">{props.what}</p>
      <ul class="rows">{props.children}</ul>
    </section>
  );
}

function Item({ about, children }: { about: string; children: ComponentChildren }) {
  return (
    <li class="row still">
      <span>{children}</span>
      <span class="department">{about}</span>
    </li>
  );
}
