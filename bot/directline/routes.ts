import type { Routes } from '../server/createServer.ts';
import { mountActivities, type ActivityParts } from './activityRoutes.ts';
import { mountConversations, type ConversationParts } from './conversationRoutes.ts';

export const directLinePath = '/v3/directline';

/** Direct Line 3.0 as its clients really use it (channels 1): polling; the stream comes later. */
export const mountDirectLine = (routes: Routes, parts: ConversationParts & ActivityParts): void => {
  const paths = ['tokens/generate', 'tokens/refresh', 'conversations', 'conversations/:id', 'conversations/:id/activities'];
  for (const path of paths) routes.preflight(`${directLinePath}/${path}`);
  mountConversations(routes, directLinePath, parts);
  mountActivities(routes, directLinePath, parts);
};
