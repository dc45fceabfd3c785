/** What a post, as a school's own system names it, says about someone's role. */
import type { Role } from '../../records';

/** Posts that keep a school going outside lessons. */
const SUPPORT = new RegExp(
  [
    "(pa|secretary|assistant|clerk) to|\\w*teacher[’']?s (pa|secretary|assistant)|(finance|office|site|premises|data|business|it) manager",
    '(director|head) of (finance|operations|estates)|business director|(cover|midday|lunchtime|exams?) supervisor',
    'receptionist|technician|administrator|officer|clerk|bursar|caretaker|cleaner|cook|librarian|counsellor|nurse|matron',
    'secretary|invigilator|mentor|hlta|assistants?(?! (head|principal|teacher|senco|director|subject|curriculum|faculty))',
  ]
    .map((posts) => `\\b(${posts})\\b`)
    .join('|'),
);

/** What posts say about roles: the first that fits decides, and a post that none fits is a teacher's. */
const POSTS: readonly (readonly [RegExp, Role])[] = [
  [SUPPORT, 'Support staff'],
  [/\b(second|deputy|assistant) (in|head of|leader of|curriculum|faculty|subject)\b(?! school)/, 'Teacher'],
  [/\bhead ?teacher\b|\bprincipal\b|\bhead of school\b|\bsenior lead/, 'Senior leader'],
  [/\b(deputy|assistant|vice|associate|executive) head\b|^head$/, 'Senior leader'],
  [/\bhead of (year|house|key stage|ks ?\d|sixth|boarding)\b/, 'Teacher'],
  [/\b(head|director|leader) of\b|^ho[df]\b/, 'Head of department'],
  [/\b(department|faculty|subject|curriculum) (lead|leader|head)\b/, 'Head of department'],
];

/** The role that a post as a school's own system names it stands for; '' is a teacher's. */
export function roleFor(post: string): Role {
  const plain = post
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
  return POSTS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'Teacher';
}
