/** A programme's anonymous survey: made and sent by one press each, its answers as shares (B1). */
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { CopyLink, countOf, Second } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { halfTermOf } from '../../school/calendar';
import { sayDay } from '../../school/days';
import { today } from '../../school/payload';
import type { programmeCalls } from '../calls';
import { pairsIn } from '../pairs/screen/view';
import type { ProgrammesPayload } from '../payload';
import type { SurveyShown } from './rules';
import { FEWEST_ANSWERS, surveyed } from './rules';

const server = serverOf<typeof programmeCalls>();

export function Survey({ id }: { id: string }) {
  const { payload } = usePage<ProgrammesPayload>();
  const { survey, notice, task, primary, notYet, makeAnother } = useSurvey(id);
  return (
    <Page
      title="Survey"
      subtitle={payload.programmes.find((each) => each.id === id)?.name}
      notice={notice}
      task={task}
      primary={primary}
      foot={
        notYet ? (
          <Second press={notYet}>Not yet</Second>
        ) : (
          makeAnother && <Second press={makeAnother}>Make a new form</Second>
        )
      }
    >
      {!survey?.url && (
        <p class="note">
          Five statements to agree with and “What should we change?”, for all who coach or are coached here.
          It keeps neither name nor address.
        </p>
      )}
      {survey?.url && <CopyLink id="survey" label="The form’s link" link={survey.url} />}
      {survey?.url && <Answers survey={survey} />}
    </Page>
  );
}

/** The survey as it stands, and the one thing to do next: make it, or send it, which is asked once more first. */
function useSurvey(id: string) {
  const { payload } = usePage<ProgrammesPayload>();
  const { survey, notice, task, show, make, send } = useSurveyCalls(id);
  const [asked, setAsked] = useState(false);
  const day = today(payload);
  const halfTerm = halfTermOf(payload.terms, day);
  const people = countOf(surveyed(id, pairsIn(payload), payload.staff, day).length, 'person', 'people');
  const next = () => {
    if (!survey) return task.failure ? { label: 'Try again', press: show } : undefined;
    if (!survey.url) return { label: 'Make the survey', press: make };
    if (!halfTerm || survey.sentFor === halfTerm.firstDay) return undefined;
    if (asked) return { label: `Yes, write to ${people}`, press: () => send(people) };
    return { label: 'Send the survey', press: () => setAsked(true) };
  };
  const isAsking = asked && survey?.sentFor !== halfTerm?.firstDay;
  return {
    survey,
    notice,
    task,
    primary: next(),
    notYet: isAsking ? () => setAsked(false) : undefined,
    /** Makes another form in the place of one that can't be read. */
    makeAnother: !survey && task.failure ? make : undefined,
  };
}

/** What the server does for the survey; the answers are asked for once, as the screen opens. */
function useSurveyCalls(id: string) {
  const [survey, setSurvey] = useState<SurveyShown>();
  const [notice, setNotice] = useState('');
  const task = useTask();
  const show = () => task.run('Reading the survey…', () => server.showSurvey(id), setSurvey);
  useEffect(() => void show(), []);
  const make = () => task.run('Making the survey…', () => server.makeSurvey(id), setSurvey);
  const send = (people: string) =>
    task.run(
      'Sending the survey…',
      () => server.sendSurvey(id),
      (after) => {
        setSurvey(after);
        setNotice(`The survey is on its way to ${people}.`);
      },
    );
  return { survey, notice, task, show, make, send };
}

function Answers({ survey }: { survey: SurveyShown }) {
  const { sentFor, answered, agreed, wishes, leftIn } = survey;
  const { terms } = usePage<ProgrammesPayload>().payload;
  if (!sentFor) return <p>Nobody has been asked yet. It can go once in each half term.</p>;
  return (
    <>
      <h2>{halfTermOf(terms, sentFor)?.name || `Since ${sayDay(sentFor)}`}</h2>
      <p>
        {answered === 0 ? 'Fewer than five people have answered so far.' : `What ${answered} people say:`}
      </p>
      <ul class="rows">
        {agreed.map(({ statement, share }) => (
          <li key={statement} class="row still ends">
            {statement} <b>{Math.round(share * 100)}%</b>
          </li>
        ))}
      </ul>
      {agreed.length > 0 && <p class="quiet">The share that agrees, strongly or not, to the nearest 10%.</p>}
      <Wishes wishes={wishes} />
      <p class="note">
        So that nobody’s answer can be told from the others’, what is here changes only once {FEWEST_ANSWERS}{' '}
        more have answered.
      </p>
      {leftIn && (
        <p class="note">
          Until now each answer also went to the hidden tab “{leftIn}”, with its time. All of them are in the
          form itself: please delete that tab (View, then Hidden sheets).
        </p>
      )}
    </>
  );
}

const Wishes = ({ wishes }: Pick<SurveyShown, 'wishes'>) =>
  wishes.length > 0 && (
    <>
      <h2>What they would change</h2>
      <ul>
        {wishes.map((wish, at) => (
          <li key={at}>{wish}</li>
        ))}
      </ul>
    </>
  );
