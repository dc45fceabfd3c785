/** Set-up, step 2: the school's own calendar, looked at before anything is saved. */
import { PasteStep } from '../../kit/pasted/PasteStep';
import { Unusable } from '../../kit/pasted/Unusable';
import type { StepProps } from '../../kit/pasted/useStep';
import { serverOf } from '../../kit/ui/server';
import { countOf, Disclosure } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { saySpan } from '../../school/days';
import type { setUpCalls } from '../calls';
import type { SetUpPayload } from '../payload';
import { planTerms, type TermPlan } from './plan';

const server = serverOf<typeof setUpCalls>();

export function TermsStep(props: StepProps) {
  const { payload } = usePage<SetUpPayload>();
  return (
    <PasteStep<TermPlan>
      {...props}
      label="Term dates"
      help="Paste the columns Kind, Name, First day and Last day, headings included. A kind is Term, Training day or Bank holiday; half-term lies between two terms."
      present={
        payload.setUp.terms &&
        `Saved: ${countOf(payload.terms.length, 'line')}. To change them, paste the whole list again.`
      }
      check={async (text) => planTerms(text)}
      saveLabel={({ blocking }) => (blocking ? '' : 'Save these dates')}
      save={({ terms }) => server.saveTerms(terms)}
      saved="The term dates are saved."
      show={(plan) => <Follows plan={plan} />}
    />
  );
}

function Follows({ plan: { days, weeks, fortnights, unusable, blocking } }: { plan: TermPlan }) {
  return (
    <>
      <h2>What follows from these dates</h2>
      {blocking && <p class="failure">Some lines have to be mended before these dates can be saved.</p>}
      <Unusable lines={unusable} open={blocking} />
      <p>
        {countOf(days, 'school day')} in {countOf(weeks.length, 'school week')}.
      </p>
      <Disclosure summary={countOf(fortnights.length, 'fortnight')}>
        <ol class="plain numbered">
          {fortnights.map(({ number, firstDay, lastDay, days: n }) => (
            <li key={firstDay} value={number}>
              {saySpan(firstDay, lastDay)}: {countOf(n, 'day')}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}
