/** Set-up, step 2: the school's own calendar, looked at before anything is saved. */
import { useState } from 'preact/hooks';
import { saySpan } from '../../domain/days';
import type { TermPreview } from '../../domain/desk';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { PasteBox } from '../parts/PasteBox';
import { countOf, Disclosure } from '../parts/small';
import { server } from '../server';
import { useTask } from '../task';
import { type StepProps, useStep } from './step';
import { Unusable } from './Unusable';

export function TermsStep({ children }: StepProps) {
  const { desk, told, saved, canGoBack } = useStep();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<TermPreview>();
  const task = useTask();
  const type = (typed: string) => {
    setText(typed);
    setPreview(undefined);
    task.clear();
  };
  const check = () => task.run('Checking the dates…', () => server.previewTerms(text), setPreview);
  const save = () =>
    task.run(
      'Saving the term dates…',
      () => server.saveTerms(text),
      (after) => {
        type('');
        saved(after, 'The term dates are saved.');
      },
    );
  const ready = preview && !preview.blocking;
  return (
    <Page
      title="Set up: Term dates"
      canGoBack={canGoBack}
      foot={<Foot label={ready ? 'Save these dates' : 'Check'} onPress={ready ? save : check} task={task} />}
    >
      {children}
      {told && <p class="done">{told}</p>}
      {desk.setUp.terms && !preview && <Saved />}
      <PasteBox
        id="terms-text"
        label="Term dates"
        help="Copy the columns Kind, Name, First day and Last day with their headings and paste them here. Kind is Term, Training day or Bank holiday; a half-term break lies between two terms."
        value={text}
        onInput={type}
      />
      {preview && <Preview preview={preview} />}
    </Page>
  );
}

function Saved() {
  const { desk } = useStep();
  return (
    <p class="note">
      {countOf(desk.terms.length, 'line')} {desk.terms.length === 1 ? 'is' : 'are'} saved. Paste the whole
      list again to change them.
    </p>
  );
}

function Preview({ preview }: { preview: TermPreview }) {
  return (
    <section aria-label="What follows from these dates" aria-live="polite">
      <h2>What follows from these dates</h2>
      <p>
        {countOf(preview.days, 'school day')} in {countOf(preview.weeks.length, 'school week')}:{' '}
        {countOf(preview.fortnights.length, 'fortnight')} of coaching.
      </p>
      {preview.blocking && (
        <p class="failure">Some lines have to be mended before these dates can be saved.</p>
      )}
      <Unusable lines={preview.unusable} open={preview.blocking} />
      <Disclosure summary={`The ${preview.fortnights.length} fortnights`}>
        <ol class="fortnights">
          {preview.fortnights.map((each) => (
            <li key={each.firstDay} value={each.number}>
              {saySpan(each.firstDay, each.lastDay)}{' '}
              <span class="department">{countOf(each.days, 'day')}</span>
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary="Term, training days and bank holidays as read">
        <ul class="plain">
          {preview.terms.map((term) => (
            <li key={term.id}>
              {term.name || term.kind}{' '}
              <span class="department">
                {term.kind}, {saySpan(term.firstDay, term.lastDay)}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
