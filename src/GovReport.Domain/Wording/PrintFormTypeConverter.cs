namespace GovReport.Domain.Json;

/// <summary>
/// Reads a value from its print form (印刷形式) for whatever asks <see cref="TypeDescriptor"/>, such as the binding of a configuration,
/// and writes it back; other text is refused with the reason. No culture has an effect.
/// </summary>
/// <typeparam name="T">A type with a print form, such as a figure, a unit or a period.</typeparam>
/// <remarks>
/// The types of this library carry it as an attribute. It reads the standard units. Instances are immutable and safe to share between
/// threads.
/// </remarks>
public sealed class PrintFormTypeConverter<T> : TypeConverter
    where T : ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is none of the type; the message has the reason.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text.AsSpan(), provider: null) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The value has no print form that can be read back.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T printed
            ? PrintForm.Of(printed, provider: null)
            : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is T || (value is string text && T.TryParse(text.AsSpan(), provider: null, out _));
}

/// <summary>The text of a value that has a print form.</summary>
internal static class PrintForm
{
    private const string RoundTrip = "R";
    private const int SurelyRead = 400;

    /// <summary>The exact print, which reads back as the value.</summary>
    /// <exception cref="FormatException">The print is too long to be read back.</exception>
    internal static string Of<T>(T value, IFormatProvider? provider)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        string text = value.ToString(RoundTrip, formatProvider: null);
        return text.Length <= SurelyRead || IsReadBack(text, value, provider)
            ? text
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                $"'{Text.Shown(text)}' has {text.Length} characters and would not be read back; "
                + $"round the {typeof(T).Name} before it is written."));
    }

    private static bool IsReadBack<T>(string text, T value, IFormatProvider? provider)
        where T : ISpanParsable<T> =>
        T.TryParse(text.AsSpan(), provider, out T? back) && EqualityComparer<T>.Default.Equals(back, value);
}
