/** An object that has just these members of an interface; asking it for any other fails the test by name. */
export function only<T extends object>(members: Partial<T>): T {
  return new Proxy(members, {
    get(target, name, receiver) {
      if (name in target || typeof name === 'symbol' || name === 'then')
        return Reflect.get(target, name, receiver);
      throw new Error(`"${name}" was not expected to be asked for`);
    },
  }) as T;
}
