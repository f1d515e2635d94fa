import type { Server } from '../server/createServer.ts';
import { mountActivities, type ActivityParts } from './activityRoutes.ts';
import { mountConversations, type ConversationParts } from './conversationRoutes.ts';
import { mountStream, type StreamParts } from './streamRoute.ts';

export const directLinePath = '/v3/directline';

/** Direct Line 3.0 as its clients really use it (channels 1). */
export const mountDirectLine = (routes: Server, parts: ConversationParts & ActivityParts & StreamParts): void => {
  const paths = ['tokens/generate', 'tokens/refresh', 'conversations'];
  const ofOne = ['', '/activities', '/upload'].map((path) => `conversations/:id${path}`);
  for (const path of [...paths, ...ofOne]) routes.preflight(`${directLinePath}/${path}`);
  mountConversations(routes, directLinePath, parts);
  mountActivities(routes, directLinePath, parts);
  mountStream(routes, directLinePath, parts);
};
