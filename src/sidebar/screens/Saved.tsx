/** What was saved and who was told, so that a coach can leave with a quiet mind. */
import { sayMoment } from '../../domain/days';
import { findById, fullName } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { OpenStep } from '../parts/StepCard';
import { useSidebar } from '../sidebar';

export function Saved({ teacherId, told }: { teacherId: string; told: string }) {
  const { desk, home } = useSidebar();
  const teacher = findById(desk.staff, teacherId);
  const open = openStepOf(desk.steps, teacherId);
  const session = desk.sessions.find((each) => each.teacher === teacherId);
  if (!teacher) return null;
  return (
    <Page
      title="Saved"
      subtitle={`${fullName(teacher)}, ${teacher.department}`}
      canGoBack={false}
      foot={<Foot label="Done" onPress={home} />}
    >
      <p class="done">{told}</p>
      {open && <OpenStep step={open} />}
      {session && (
        <p>
          You meet next on <strong>{sayMoment(session.nextMeeting)}</strong>.
        </p>
      )}
    </Page>
  );
}
