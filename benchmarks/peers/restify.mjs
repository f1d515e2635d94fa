// The same as http.mjs through restify and its own body parser.
import restify from 'restify';

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  response.send(200, { text: request.body.text });
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
