// a function and its prototype, as classes were written of old
export function AsyncDatabase(this: any, connection: any) {
  this.connection = connection;
  this.ending = null;
}
AsyncDatabase.open = function (connect: any) {
  return connect().then((c: any) => new (AsyncDatabase as any)(c));
};
AsyncDatabase.prototype.query = function (sql: string) {
  return this.ending ? Promise.reject(new Error('the database is closed')) : this.connection.query(sql);
};
AsyncDatabase.prototype[Symbol.asyncDispose] = function () {
  if (!this.ending) this.ending = this.connection.close();
  return this.ending;
};
