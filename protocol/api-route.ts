/** What one route of a table is, and the types that its caller and its handler derive from it. */
import type { z } from 'zod';

export interface ApiRoute {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  path: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  reply: z.ZodType;
}

type Part<R, K extends 'params' | 'query' | 'body', Side extends 'input' | 'output'> = R extends {
  [P in K]: infer S extends z.ZodType;
}
  ? Side extends 'input'
    ? z.input<S>
    : z.output<S>
  : undefined;

/** What a caller passes and what a handler receives: only the parts that the route has are defined. */
export interface ApiInput<R extends ApiRoute, Side extends 'input' | 'output' = 'output'> {
  params: Part<R, 'params', Side>;
  query: Part<R, 'query', Side>;
  body: Part<R, 'body', Side>;
}

export type ApiReply<R extends ApiRoute> = z.output<R['reply']>;
