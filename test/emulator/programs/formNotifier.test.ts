/** A form’s notifier, as whoever is told would see it. */
import { failures, OWNER, opened } from './opened';

async function open(settings: { email: string; every: string }) {
  const { ws, app } = opened('formNotifier');
  const { FormApp } = ws.globals;
  const form = FormApp.create('Lost property', true).setTitle('Lost property');
  form.addTextItem().setTitle('What is lost?');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ws.spreadsheet.getId());
  ws.ui.chooseMenu('Notifier > Settings…');
  const said = await app.clientCall('saveSettings', settings);
  const lose = (thing: string) => ws.submitForm(form.getId(), { 'What is lost?': thing });
  return { ws, app, said, lose };
}

test('shows its settings in the sidebar, and refuses what is no address', async () => {
  const { ws, app } = opened('formNotifier');
  ws.ui.chooseMenu('Notifier > Settings…');
  expect(ws.ui.sidebar?.html).toContain(`<input id="email" value="${OWNER}">`);
  await expect(app.clientCall('saveSettings', { email: 'me', every: '1' })).rejects.toThrow(
    'Please give an e-mail address.',
  );
  await expect(app.clientCall('saveSettings', { email: OWNER, every: '1' })).rejects.toThrow(
    'No form sends its answers to this spreadsheet.',
  );
});

test('writes at every second answer, whatever people type, and makes one trigger however often it is saved', async () => {
  const { ws, app, said, lose } = await open({ email: 'kim@northfield.example', every: '2' });
  expect(said).toBe('Saved. Every 2 answers go to kim@northfield.example.');
  await app.clientCall('saveSettings', { email: 'kim@northfield.example', every: '2' });
  expect(ws.state.triggers).toHaveLength(1);
  lose('One glove');
  lose('<b>Umbrella</b> & hat');
  lose('A key');
  expect(ws.mail.sent).toMatchObject([
    {
      to: 'kim@northfield.example',
      subject: 'Answer 2 to “Lost property”',
      htmlBody: expect.stringContaining('<p><b>What is lost?</b>: &lt;b&gt;Umbrella&lt;/b&gt; &amp; hat</p>'),
      noReply: true,
    },
  ]);
  expect(failures(ws)).toEqual([]);
});
