/** evaluation/: how good it is, measured on files that whoever runs it brings along. */
export { evaluateMemory } from './memory/evaluate-memory.js';
export type { AskConversation, MemoryEvaluation, RetrievalFigures } from './memory/evaluate-memory.js';
export { readExam } from './memory/read-exam.js';
export type { ExamConversation, ExamQuestion } from './memory/exam-conversation.js';
