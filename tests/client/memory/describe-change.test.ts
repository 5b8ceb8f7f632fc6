import { describe, expect, it } from 'vitest';
import { isUndoable, topicOf, withinSentence } from '../../../client/chat/memory-notes/describe-change.js';
import { change, update } from './memories.js';

describe('a remembered sentence within another one', () => {
  it.each([
    ['You have a dog called Max.', 'you have a dog called Max'],
    ['Your sister Anna lives in Leeds.', 'your sister Anna lives in Leeds'],
    ['You’re allergic to nuts.', 'you’re allergic to nuts'],
    ['Max is your dog.', 'Max is your dog'],
    ['I like tea', 'I like tea'],
    ['Young people amuse you.', 'Young people amuse you'],
    ['You said: wait...', 'you said: wait...'],
    ['  You live in Bern.  ', 'you live in Bern'],
  ])('begins small only where it speaks to the person, and has no full stop: %s', (text, within) => {
    expect(withinSentence(text)).toBe(within);
  });
});

describe('what a message changed', () => {
  it('can be taken back when something was written, and once', () => {
    const added = change('added', 'You have a dog.');
    const offered = change('offered', 'You are allergic to nuts.');
    expect(isUndoable(update('m', [added]))).toBe(true);
    expect(isUndoable(update('m', [offered, added]))).toBe(true);
    expect(isUndoable(update('m', [offered]))).toBe(false);
    expect(isUndoable(update('m', [added], { undone: true }))).toBe(false);
  });

  it('says what it is about where that is private', () => {
    expect(topicOf({ kind: 'health' })).toBe('topic.health');
    expect(topicOf({ kind: 'plan' })).toBeUndefined();
    expect(topicOf({})).toBeUndefined();
  });
});
