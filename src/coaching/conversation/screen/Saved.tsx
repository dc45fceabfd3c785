/** What was saved and who was told, so that a coach can leave with a quiet mind. */
import { Page } from '../../../kit/ui/Page';
import { usePage } from '../../../kit/ui/usePage';
import { sayMoment } from '../../../school/days';
import { findById, withDepartment } from '../../../school/people';
import type { CoachingPayload } from '../../payload';
import { openStepOf } from '../../steps/rules';
import { OpenStep } from '../../steps/StepCard';
import { CorrectIt } from './CorrectIt';

export function Saved({ teacher: id, notice }: { teacher: string; notice: string }) {
  const { payload, home } = usePage<CoachingPayload>();
  const teacher = findById(payload.staff, id);
  const open = openStepOf(payload.steps, id);
  const session = payload.sessions.find((each) => each.teacher === id);
  return (
    <Page
      title="Saved"
      subtitle={teacher && withDepartment(teacher)}
      canGoBack={false}
      notice={notice}
      primary={{ label: 'Done', press: home }}
    >
      {open && <OpenStep step={open} />}
      {session && (
        <p>
          You meet next on <b>{sayMoment(session.nextMeeting)}</b>.
        </p>
      )}
      <CorrectIt session={session} />
    </Page>
  );
}
