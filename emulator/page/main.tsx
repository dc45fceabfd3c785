/** Shows the place that the address names: a form as its respondents see it, or the Workspace. */
import { render } from 'preact';
import { FormPage } from './form';
import { useRoute } from './route';
import { Shell } from './shell';
import 'tabulator-tables/dist/css/tabulator.min.css';
import './style/base.css';
import './style/popover.css';
import './style/shell.css';
import './style/coming.css';
import './style/tour.css';
import './style/chart.css';
import './style/spreadsheet.css';
import './style/grid.css';
import './style/panes.css';
import './style/form.css';
import './style/mail.css';
import './style/lists.css';
import './style/tabs.css';
import './style/toasts.css';

function Page() {
  const route = useRoute();
  const form = /^\/forms\/d\/e\/([^/]+)\/(?:viewform|formResponse)/.exec(route.path)?.[1];
  return form ? <FormPage id={form} query={route.query} /> : <Shell route={route} />;
}

const root = document.getElementById('page');
if (root) render(<Page />, root);
