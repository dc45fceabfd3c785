/** What was saved and who was told, so that a coach can leave with a quiet mind. */
import { sayMoment } from '../../domain/days';
import { findById, withDepartment } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import { Page } from '../parts/Page';
import { OpenStep } from '../parts/StepCard';
import { useSidebar } from '../sidebar';

export function Saved({ teacher: id, told }: { teacher: string; told: string }) {
  const { desk, home } = useSidebar();
  const teacher = findById(desk.staff, id);
  const open = openStepOf(desk.steps, id);
  const session = desk.sessions.find((each) => each.teacher === id);
  return (
    <Page
      title="Saved"
      subtitle={teacher && withDepartment(teacher)}
      canGoBack={false}
      told={told}
      primary={{ label: 'Done', press: home }}
    >
      {open && <OpenStep step={open} />}
      {session && (
        <p>
          You meet next on <b>{sayMoment(session.nextMeeting)}</b>.
        </p>
      )}
    </Page>
  );
}
