using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Tests.Support;

/// <summary>Takes down what would be sent to SQL Server. Finds no rows: "no" where a query asks whether there is one, null for the largest.</summary>
internal sealed class RecordedSqlServer : ICrsDbFactory
{
    public List<string> Statements { get; } = [];

    public bool OneWriter => false;

    public CrsDb Create() => new SqlServerCrsDb(new DbContextOptionsBuilder<SqlServerCrsDb>().UseSqlServer(new Connection(Statements), contextOwnsConnection: true).Options);

    private sealed class Connection(List<string> statements) : DbConnection
    {
        [AllowNull] public override string ConnectionString { get; set; } = "Server=none;Database=Crs";
        public override string Database => "Crs";
        public override string DataSource => "none";
        public override string ServerVersion => "17.00";
        public override ConnectionState State => ConnectionState.Open;

        public override void ChangeDatabase(string databaseName) { }
        public override void Open() { }
        public override void Close() { }
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new Transaction(this, isolationLevel);
        protected override DbCommand CreateDbCommand() => new Command(statements);
    }

    private sealed class Transaction(DbConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;
        protected override DbConnection DbConnection => connection;
        public override void Commit() { }
        public override void Rollback() { }
    }

    private sealed class Command(List<string> statements) : DbCommand
    {
        private readonly SqlCommand _parameters = new();

        [AllowNull] public override string CommandText { get; set; } = "";
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; } = CommandType.Text;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection? DbConnection { get; set; }
        protected override DbTransaction? DbTransaction { get; set; }
        protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

        public override void Cancel() { }
        public override void Prepare() { }
        protected override DbParameter CreateDbParameter() => new SqlParameter();

        public override int ExecuteNonQuery()
        {
            statements.Add(CommandText);
            return 0;
        }

        public override object? ExecuteScalar()
        {
            statements.Add(CommandText);
            return null;
        }

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            statements.Add(CommandText);
            var table = new DataTable();
            if (CommandText.Contains("WHEN EXISTS", StringComparison.Ordinal))
            {
                table.Columns.Add("Value", typeof(bool));
                table.Rows.Add(false);
            }
            else if (CommandText.StartsWith("SELECT MAX(", StringComparison.Ordinal))
            {
                table.Columns.Add("Value", typeof(int));
                table.Rows.Add(DBNull.Value);
            }
            return table.CreateDataReader();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) _parameters.Dispose();
            base.Dispose(disposing);
        }
    }
}
