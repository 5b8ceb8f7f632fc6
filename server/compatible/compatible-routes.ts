/**
 * What stands under /v1: OpenAI's protocol, for programs that hold a key. There are no cookies here and no CORS,
 * so no page of anybody's can act for a visitor; the key is asked for before the body is read.
 */
import express from 'express';
import type { NextFunction, Request, Response, Router } from 'express';
import type { ApiKey } from '../../protocol/console/console-api.js';
import { AppError } from '../../protocol/errors.js';
import { MODEL_ID } from '../../protocol/openai-api.js';
import type { Limits } from '../limits/limits.js';
import { answerChat } from './answer-chat.js';
import type { AnswerParts } from './answer-chat.js';
import { KeyLimits } from './key-limits.js';
import { createOpenAiErrorHandler } from './openai-error.js';
import { readChatRequest, unknownModel } from './read-chat-request.js';

export interface CompatibleParts extends AnswerParts {
  limits: Limits;
  clientAddress: (request: Request) => string;
}

/** To be mounted at /v1. */
export function createCompatibleRouter(parts: CompatibleParts): Router {
  const { keys, limits, clientAddress, clock, events } = parts;
  const router = express.Router();
  const keyLimits = new KeyLimits();
  const model = {
    id: MODEL_ID,
    object: 'model',
    created: Math.floor(clock.now() / 1000),
    owned_by: 'parley',
  };

  router.use(async (request: Request, response: Response, next: NextFunction) => {
    try {
      response.locals['apiKey'] = await keys.authenticate(request.headers.authorization);
    } catch (error) {
      // Guessing a key is hopeless; the limit of the address keeps it from being work for us.
      await limits.takeRequest(clientAddress(request));
      throw error;
    }
    next();
  });
  router.get('/models', (_request, response) => void response.json({ object: 'list', data: [model] }));
  router.get('/models/:id', (request, response) => {
    if (request.params.id !== MODEL_ID) throw unknownModel(request.params.id);
    response.json(model);
  });
  router.post(
    '/chat/completions',
    async (_request: Request, response: Response, next: NextFunction) => {
      await keyLimits.take(keyOf(response));
      next();
    },
    express.json({ limit: '1mb' }),
    async (request: Request, response: Response) => {
      const call = { key: keyOf(response), request: readChatRequest(request.body), response };
      await answerChat(call, parts);
    },
  );
  router.use((request) => {
    throw new AppError('NOT_FOUND', {
      message: `There is nothing under ${request.method} /v1${request.path}: see docs/COMPATIBLE.md for what is.`,
    });
  });
  router.use(createOpenAiErrorHandler(events));
  return router;
}

function keyOf(response: Response): ApiKey {
  return response.locals['apiKey'] as ApiKey;
}
