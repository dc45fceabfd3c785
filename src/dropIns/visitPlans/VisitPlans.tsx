/** The launch week: how many have planned visits this school week and next, and the form to hand round (A3). */
import './VisitPlans.css';
import { Page } from '../../kit/ui/Page';
import { CopyLink } from '../../kit/ui/ui';
import { sayDay } from '../../school/days';
import { useDropIns } from '../useDropIns';
import type { Planned } from './rules';
import { outOf, sumOf } from './view';

export function VisitPlans() {
  const { form, weeks } = useDropIns().visitPlans;
  if (!form)
    return (
      <Page title="Visits planned">
        <p>The planning form is not built yet: Set up → Build makes it.</p>
      </Page>
    );
  return (
    <Page title="Visits planned">
      <CopyLink id="plan-link" label="Planning form, for everyone" link={form} />
      <p class="quiet">
        Up to three visits each. They are reminded that morning, and told in their own letter alone which came
        about.
      </p>
      {weeks.map((week) => (
        <Week key={week.monday} {...week} />
      ))}
      {weeks.length === 0 && <p class="quiet">The term dates have no school week to come.</p>}
    </Page>
  );
}

interface WeekProps {
  monday: string;
  planned: Planned[];
}

const Week = ({ monday, planned }: WeekProps) => (
  <section aria-label={`Week of ${sayDay(monday)}`}>
    <h2>Week of {sayDay(monday)}</h2>
    <p>{outOf(sumOf(planned))} of those who teach have planned a visit.</p>
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">Department</th>
          <th scope="col">Planned</th>
        </tr>
      </thead>
      <tbody>
        {planned.map((each) => (
          <tr key={each.department}>
            <th scope="row">{each.department}</th>
            <td>{outOf(each)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
