#pragma warning disable CS0067 // The event is only there to be rendered.

namespace GovReport.Domain.Tests.Repository;

/// <summary>Types with one of each kind of member, for the test of the text of the public API.</summary>
public static class ApiSamples
{
    public enum Kind : byte
    {
        First,
        Second = 4,
    }

    public class Open<T> : IDisposable
        where T : class, IComparable<T>, new()
    {
        public const int Limit = 3;

        private protected int _hidden;

        protected Open() => Text = "";

        internal Open(string? text) => Text = text;

        public event EventHandler? Changed;

        public string? Text { get; protected set; }

        protected T? Inner { get; set; }

        internal int Hidden => _hidden;

        public int this[string key] => key.Length;

        public static bool Try<TOther>(string? text, IReadOnlyList<string?> list, out int value)
            where TOther : struct
        {
            value = 0;
            return false;
        }

        public virtual (int A, string? B) Pair(int? a = null, Kind kind = Kind.Second, params object[] rest) => (0, null);

        public void Dispose() => GC.SuppressFinalize(this);
    }

    public sealed record Part(int Number)
    {
        public required string Name { get; init; }

        public override string ToString() => Name;
    }

    public readonly struct Value
    {
        private readonly int _value;

        private Value(int value) => _value = value;

        public static Value operator +(Value a, Value b) => new(a._value + b._value);

        public static explicit operator int(Value a) => a._value;
    }
}
