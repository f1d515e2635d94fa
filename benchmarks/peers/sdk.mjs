// A bot as the Bot Framework's own samples make it: CloudAdapter on restify, a waterfall of five prompts, state in memory saved every turn.
// Authentication is off, and the answers travel in the response (`expectReplies`), which spares it the connector.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import restify from 'restify';

const questions = ['Hoe heet je?', 'Wat is je telefoonnummer?', 'Wat is je e-mailadres?', 'Waar zoek je hulp bij?', 'Klopt dit?'];

const conversationState = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(conversationState.createProperty('dialogs'));
dialogs.add(new TextPrompt('text'));
dialogs.add(
  new WaterfallDialog('intake', [
    ...questions.map((question, at) => async (step) => {
      if (at > 0) step.values[`answer${at}`] = step.result;
      return step.prompt('text', question);
    }),
    async (step) => step.endDialog(),
  ]),
);

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => {
  console.error(error);
  process.exit(1);
};

const onTurn = async (context) => {
  const dialogContext = await dialogs.createContext(context);
  const result = await dialogContext.continueDialog();
  if (result.status === DialogTurnStatus.empty || result.status === DialogTurnStatus.complete) await dialogContext.beginDialog('intake');
  await conversationState.saveChanges(context);
};

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, onTurn);
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
