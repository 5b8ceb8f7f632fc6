import { describe, expect, it } from 'vitest';
import { externalData, precisionOf, weightsFile } from '../../../generator/local/model-files.js';

describe('the weights of a model', () => {
  it('are the first of the order that there is', () => {
    const all = ['fp32', 'fp16', 'q8', 'q4f16', 'q4'] as const;
    const paths = all.map((precision) => weightsFile(precision));
    expect(precisionOf(paths)).toBe('q4');
    expect(precisionOf(paths.slice(0, 4))).toBe('q8');
    expect(precisionOf(paths.slice(0, 2))).toBe('fp16');
    expect(precisionOf(['onnx/decoder.onnx', 'config.json'])).toBeUndefined();
  });

  it('bring the files along that stand beside them, and no others', () => {
    const paths = [
      'onnx/model.onnx_data',
      'onnx/model.onnx_data_1',
      'onnx/model.onnx_data.txt',
      'onnx/model_q4.onnx_data',
      'onnx/model.onnx',
    ];
    expect(externalData('onnx/model.onnx', paths)).toEqual([
      'onnx/model.onnx_data',
      'onnx/model.onnx_data_1',
    ]);
    expect(externalData('onnx/model_q4.onnx', paths)).toEqual(['onnx/model_q4.onnx_data']);
  });
});
