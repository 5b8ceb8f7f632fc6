/** A model's name is its place on the disk too, so a name never leads out of the folder. */
import { join } from 'node:path';
import { AppError } from '../../../protocol/errors.js';
import { LocalModelName } from '../../../protocol/console/voices.js';

/** Throws AppError INVALID_INPUT. */
export function folderOfModel(modelsFolder: string, name: string): string {
  const parsed = LocalModelName.safeParse(name);
  const [owner = '', model = ''] = name.split('/');
  if (!parsed.success || owner.startsWith('.') || model.startsWith('.'))
    throw new AppError('INVALID_INPUT', {
      message: `"${name}" is no name of a model: it must be owner/name, as on the model hub.`,
    });
  return join(modelsFolder, owner, model);
}
