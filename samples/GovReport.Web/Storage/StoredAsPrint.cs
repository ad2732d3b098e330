using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovReport.Web.Storage;

/// <summary>Keeps a value as text in its print form: Figure, Quantity, Percentage, ReportingPeriod, AdministrativeCode, Unit and the like.</summary>
/// <param name="provider">The units that the text may use; the standard ones where null.</param>
internal class StoredAsPrint<T>(IFormatProvider? provider)
    : ValueConverter<T, string>(value => Print(value), text => Read(text, provider), new ConverterMappingHints(size: 64, unicode: true))
    where T : IFormattable, IParsable<T>
{
    public StoredAsPrint()
        : this(null)
    {
    }

    // An expression tree calls no static member of an interface, but a method that does.
    private static string Print(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Read(string text, IFormatProvider? provider) => T.Parse(text, provider ?? CultureInfo.InvariantCulture);
}

/// <summary>Tells a change by the print: 1.20万元 in place of 1.2万元 is one, though the amount is the same.</summary>
internal sealed class ComparedByPrint<T>() : ValueComparer<T>((left, right) => Same(left, right), value => value.GetHashCode(), value => value)
    where T : IFormattable
{
    private static bool Same(T? left, T? right) => left?.ToString(null, CultureInfo.InvariantCulture) == right?.ToString(null, CultureInfo.InvariantCulture);
}
