/** The weekly bulletin: its draft to edit and read as it will arrive, sent, skipped or left to go at its hour (A6). */
import { draftsOf } from '../../kit/ui/drafts';
import type { DropInsPayload } from '../payload';
import '../../kit/ui/ticks.css';
import { useEffect, useState } from 'preact/hooks';
import { LetterFrame } from '../../kit/letters/LetterFrame';
import { Field } from '../../kit/ui/Field';
import { Page } from '../../kit/ui/Page';
import { Select } from '../../kit/ui/Select';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { countOf, Second } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Question } from '../../records/record';
import { sayMoment } from '../../school/days';
import { today } from '../../school/payload';
import { teachingOn } from '../../school/people';
import type { dropInCalls } from '../calls';
import { useDropIns } from '../useDropIns';
import type { BulletinGiven, BulletinShown } from './rules';
import { DAYS, GOES_AT, GOING } from './rules';

const server = serverOf<typeof dropInCalls>();

type Work = (given: BulletinGiven) => Promise<BulletinShown>;

const OPENING: Question = {
  field: 'opening',
  title: 'A word of your own',
  help: 'It stands at the top. It may stay empty.',
  kind: 'paragraph',
  required: false,
  choices: [],
};

const asShown = ({ day, goes, opening, lines }: BulletinShown): BulletinGiven => ({
  day,
  goes,
  opening,
  leftOut: lines.filter(({ isOut }) => isOut).map(({ key }) => key),
});

const NOTHING: BulletinGiven = { day: '', goes: GOING[0], opening: '', leftOut: [] };

const show: Work = () => server.showBulletin();

/** What was typed and not saved outlives a look at another screen. */
const bulletinDrafts = draftsOf<BulletinGiven>('bulletin');
const THIS_WEEKS = 'this week';

/** This week's bulletin as the server has it and as it was changed here, and what can be asked of the server. */
function useBulletin() {
  const { payload, setPayload, drafts: all } = usePage<DropInsPayload>();
  const drafts = bulletinDrafts(all);
  const dropIns = useDropIns();
  const [shown, setShown] = useState<BulletinShown>();
  const [given, setGiven] = useState(drafts.get(THIS_WEEKS) ?? NOTHING);
  const [notice, setNotice] = useState('');
  const task = useTask();
  const change = (changed: Partial<BulletinGiven>) => {
    const typed = { ...given, ...changed };
    drafts.set(THIS_WEEKS, typed);
    setGiven(typed);
    setNotice('');
  };
  const ask =
    (work: Work, doing: string, done = '') =>
    () =>
      task.run(
        doing,
        () => work(given),
        (after) => {
          if (work !== show) drafts.delete(THIS_WEEKS);
          setShown(after);
          setGiven(drafts.get(THIS_WEEKS) ?? asShown(after));
          setNotice(done);
          setPayload({ ...payload, dropIns: { ...dropIns, bulletin: after.day } });
        },
      );
  const isChanged = shown !== undefined && JSON.stringify(given) !== JSON.stringify(asShown(shown));
  return { shown, given, change, isChanged, notice, task, ask };
}

export function BulletinScreen() {
  const { shown, given, change, isChanged, notice, task, ask } = useBulletin();
  const read = ask(show, 'Drafting this week’s bulletin…');
  useEffect(() => void read(), []);
  const { primary, foot } = useButtons(shown, isChanged, ask);
  const isDraft = shown?.state === 'Draft';
  const saysSomething = shown && shown.lines.length > 0;
  return (
    <Page
      title="Bulletin"
      subtitle={shown && standing(shown)}
      notice={notice}
      task={task}
      primary={shown ? primary : { label: 'Read the draft', press: read }}
      foot={foot}
    >
      {isDraft && !saysSomething && (
        <p class="note">
          There is nothing to say yet: nobody has agreed to be named. Each teacher is asked with their first
          shout-out.
        </p>
      )}
      {isDraft && saysSomething && <Draft shown={shown} given={given} change={change} />}
      {saysSomething && (
        <>
          <h2>{shown.state === 'Sent' ? 'As it went' : 'As everybody who teaches will read it'}</h2>
          {isChanged && <p class="quiet">You have changed something since: save it to read it here.</p>}
          <LetterFrame letter={shown.letter} />
        </>
      )}
      {shown && <When given={given} change={change} />}
    </Page>
  );
}

/** What can be done with the bulletin in its present state; sending it is asked once more. */
function useButtons(
  shown: BulletinShown | undefined,
  isChanged: boolean,
  ask: ReturnType<typeof useBulletin>['ask'],
) {
  const [asked, setAsked] = useState(false);
  const send = useSending(ask);
  const saved = ask(
    server.saveBulletin,
    'Saving the draft…',
    'Saved. Below is the bulletin as it stands now.',
  );
  const save = () => {
    setAsked(false);
    saved();
  };
  const skip = ask(server.skipBulletin, 'Skipping this week…', 'There is no bulletin this week.');
  if (shown?.state === 'Skipped')
    // The day and hour of later bulletins can be changed while this week's stays skipped.
    return {
      primary: isChanged ? { label: 'Save', press: skip } : { label: 'Take it up again', press: save },
    };
  if (shown?.state !== 'Draft' || shown.lines.length === 0)
    return {
      primary: isChanged
        ? { label: 'Save', press: ask(server.saveBulletin, 'Saving…', 'Saved.') }
        : undefined,
    };
  if (asked && !isChanged)
    return {
      primary: send,
      foot: <Second press={() => setAsked(false)}>Not yet</Second>,
    };
  return {
    primary: isChanged
      ? { label: 'Save, and read it below', press: save }
      : { label: 'Send it now', press: () => setAsked(true) },
    foot: <Second press={skip}>Skip this week</Second>,
  };
}

/** The button that sends the bulletin, with how many people it goes to. */
function useSending(ask: ReturnType<typeof useBulletin>['ask']) {
  const { payload } = usePage<DropInsPayload>();
  const people = countOf(teachingOn(payload.staff, today(payload)).length, 'person', 'people');
  return {
    label: `Yes, write to ${people}`,
    press: ask(server.sendBulletin, 'Sending the bulletin…', `The bulletin is on its way to ${people}.`),
  };
}

function standing({ state, due }: BulletinShown): string {
  if (state === 'Sent') return 'This week’s has gone';
  if (state === 'Skipped') return 'Skipped this week';
  if (due === '') return 'No day is chosen';
  return `${due.endsWith(GOES_AT) ? 'Goes by itself' : 'The next draft comes'} on ${sayMoment(due)}`;
}

interface Editing {
  given: BulletinGiven;
  change(changed: Partial<BulletinGiven>): void;
}

function Draft({ shown, given, change }: Editing & { shown: BulletinShown }) {
  const { leftOut } = given;
  return (
    <>
      <Field question={OPENING} value={given.opening} onInput={(opening) => change({ opening })} />
      <fieldset class="field ticks">
        <legend>What stands in it</legend>
        {shown.lines.map(({ key, says }) => (
          <label key={key} class="tick">
            <input
              type="checkbox"
              checked={!leftOut.includes(key)}
              onChange={() =>
                change({
                  leftOut: leftOut.includes(key) ? leftOut.filter((each) => each !== key) : [...leftOut, key],
                })
              }
            />
            {says}
          </label>
        ))}
      </fieldset>
    </>
  );
}

const When = ({ given, change }: Editing) => (
  <>
    <h2>When it comes</h2>
    <Select
      id="day"
      label="Drafted at 7:00 on"
      value={given.day}
      options={[
        { value: '', label: 'No day: no bulletin' },
        ...DAYS.map((day) => ({ value: day, label: day })),
      ]}
      onChoose={(day) => change({ day })}
    />
    <Select
      id="goes"
      label="Sent"
      value={given.goes}
      options={GOING.map((goes) => ({
        value: goes,
        label: goes === GOING[1] ? 'By itself, at 15:00 that day' : goes,
      }))}
      onChoose={(goes) => change({ goes })}
    />
  </>
);
