/**
 * Which of a model's files are used. The weights come in several precisions, of which one is enough; the first of
 * this order that there is. Arithmetic on a CPU is done in 32 bits, so weights of 4 or 8 bits that are computed in
 * 32 come before the smaller ones that are computed in 16, which a CPU has to convert at every step.
 */
export const PRECISIONS = ['q4', 'q8', 'int8', 'uint8', 'q4f16', 'fp16', 'fp32'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** As the files are named after it: `onnx/model_q4.onnx`. */
const SUFFIXES: Record<Precision, string> = {
  q4: '_q4',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4f16: '_q4f16',
  fp16: '_fp16',
  fp32: '',
};

export function weightsFile(precision: Precision): string {
  return `onnx/model${SUFFIXES[precision]}.onnx`;
}

/** Weights over 2 GB stand beside the graph: `…onnx_data`, `…onnx_data_1`, and so on. */
export function externalData(weights: string, paths: string[]): string[] {
  return paths.filter(
    (path) => path.startsWith(`${weights}_data`) && /^(_\d+)?$/.test(path.slice(weights.length + 5)),
  );
}

export function precisionOf(paths: string[]): Precision | undefined {
  return PRECISIONS.find((precision) => paths.includes(weightsFile(precision)));
}

export const NEEDED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** Where newer models have their chat template; transformers.js reads it out of tokenizer_config.json alone. */
export const TEMPLATE_FILE = 'chat_template.jinja';

export const USEFUL_FILES = ['generation_config.json', 'special_tokens_map.json', TEMPLATE_FILE];
