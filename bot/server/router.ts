import type { IncomingMessage, ServerResponse } from 'node:http';
import Router from 'restify/lib/router.js';
import { Fault } from './fault.ts';

const noSuchAddress = new Fault(404, 'NotFound', 'There is nothing at this address.');
const noSuchMethod = new Fault(405, 'MethodNotAllowed', 'This address does not answer this method.');
const isWrongMethod = (error: unknown): boolean => error instanceof Error && 'statusCode' in error && error.statusCode === 405;

type Answer = (request: IncomingMessage, response: ServerResponse, fault: Fault) => void;

/** restify's router, which answers in our own words where no route fits: restify's answer would repeat the address. */
export class OwnRouter extends Router {
  readonly #answer: Answer;

  constructor(log: object, answer: Answer) {
    super({ log });
    this.#answer = answer;
  }

  override defaultRoute(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    super.defaultRoute(request, response, (error) => {
      this.#answer(request, response, isWrongMethod(error) ? noSuchMethod : noSuchAddress);
      next();
    });
  }
}
