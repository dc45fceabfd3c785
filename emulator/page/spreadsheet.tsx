/** The spreadsheet with the script's menus, its sidebar and its dialogs. */
import { useEffect, useState } from 'preact/hooks';
import type { SheetView, View } from '../serve/view';
import { type Asker, post, run, useGet } from './api';
import { MenuBar } from './menus';
import { Dialog, Sidebar } from './panes';
import { Sheet } from './sheet';
import { Tabs } from './tabs';

interface SpreadsheetProps {
  view: View;
  asker: Asker;
  tell: (message: string) => void;
}

export function Spreadsheet({ view, asker, tell }: SpreadsheetProps) {
  const [busy, setBusy] = useState('');
  const { value: sheet, error } = useGet<SheetView>('sheet', { id: view.activeTab }, view.version);
  const told = (problem: Error) => tell(problem.message);
  useEffect(() => {
    post('open').catch(told);
  }, []);
  const choose = async (path: string[]) => {
    setBusy(`${path.at(-1)}…`);
    try {
      const outcome = await run('menu', { path }, asker);
      if (!outcome.ok) tell(outcome.error);
    } catch (problem) {
      told(problem as Error);
    }
    setBusy('');
  };
  const bridge = { asker, close: (pane: 'sidebar' | 'dialog') => post('close', { pane }).catch(told) };
  return (
    <div class="spreadsheet">
      <div class="bar">
        <MenuBar menus={view.menus} choose={choose} />
        <p class="busy" role="status">
          {busy && (
            <>
              <i class="spinner" /> Running {busy}
            </>
          )}
        </p>
      </div>
      <div class="work">
        {sheet ? <Sheet sheet={sheet} tell={tell} /> : <p class="waiting">{error || 'Opening the sheet…'}</p>}
        {view.sidebar && <Sidebar key={view.sidebar.key} pane={view.sidebar} {...bridge} />}
      </div>
      <Tabs tabs={view.tabs} active={view.activeTab} asker={asker} onProblem={told} />
      {view.dialog && <Dialog key={view.dialog.key} pane={view.dialog} {...bridge} />}
    </div>
  );
}
