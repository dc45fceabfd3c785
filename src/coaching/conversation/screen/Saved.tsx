/** What was saved and who was told, so that a coach can leave with a quiet mind. */
import { Page } from '../../../kit/ui/Page';
import { useSidebar } from '../../../kit/ui/sidebar';
import { sayMoment } from '../../../school/days';
import { findById, withDepartment } from '../../../school/people';
import { openStepOf } from '../../steps/rules';
import { OpenStep } from '../../steps/StepCard';

export function Saved({ teacher: id, notice }: { teacher: string; notice: string }) {
  const { desk, home } = useSidebar();
  const teacher = findById(desk.staff, id);
  const open = openStepOf(desk.steps, id);
  const session = desk.sessions.find((each) => each.teacher === id);
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
    </Page>
  );
}
