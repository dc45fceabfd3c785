/** Tells every screen which screens there are, and what each needs, from the lists of the pages. */
import type { screens as dropIns } from './dropIns.page';
import type { screens as health } from './health.page';
import type { screens as leading } from './leading.page';
import type { screens as school } from './school.page';
import type { screens as setup } from './setup.page';
import type { screens as sidebar } from './sidebar.page';

type Needs<Shown> = Shown extends (props: infer Props) => unknown
  ? Props extends object
    ? Props
    : object
  : object;
type Of<Page extends string, List> = {
  [Name in keyof List & string as `${Page}/${Name}`]: Needs<List[Name]>;
};

declare module '../../kit/ui/usePage' {
  interface Screens
    extends Of<'sidebar', typeof sidebar>,
      Of<'leading', typeof leading>,
      Of<'dropIns', typeof dropIns>,
      Of<'health', typeof health>,
      Of<'school', typeof school>,
      Of<'setup', typeof setup> {}
}
