/** The parts of the client of data packages that are used here; it carries no types. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    errors: Error[];
    resources: { read(options: { relations: boolean; keyed: boolean }): Promise<object[]> }[];
  }
}
