using System.Text;

namespace GovReport.Domain.Json;

/// <summary>Reads and writes reports as JSON (报告的JSON读写): one versioned document for a report.</summary>
/// <remarks>
/// Strict: unknown and repeated members, other spellings of names, nulls where a value belongs and print forms that cannot
/// be read are refused, each with a <see cref="JsonException"/> that tells path and reason. Written are the members that
/// say something: no null, no empty list, no value that is the default of an optional member. All members are safe to use
/// from several threads.
/// </remarks>
public static class GovReportJson
{
    private const int MaxDepth = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The options of this class (默认选项): standard units, unknown members refused; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>
    /// The same for one object a line (逐行JSON): observations and roll-ups; equal roll-ups give the same bytes; read-only.
    /// </summary>
    public static JsonSerializerOptions LineOptions { get; } = OneLine();

    /// <summary>
    /// Makes the options for units of one's own or for documents of a later minor version (选项); make them once and keep them.
    /// </summary>
    /// <param name="units">The units to read figures with; null for the standard ones.</param>
    /// <param name="unknownMembers">What to do with unknown members.</param>
    /// <returns>Read-only options for the methods of this class.</returns>
    public static JsonSerializerOptions CreateOptions(UnitCatalogue? units = null, UnknownMembers unknownMembers = UnknownMembers.Refuse)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = GovReportJsonContext.Default.WithAddedModifier(Sparse.WriteOnlyWhatSaysSomething)
                .WithAddedModifier(WholeTexts.RefuseHalfCharacters),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = Argument.Member(unknownMembers) == UnknownMembers.Refuse
                ? JsonUnmappedMemberHandling.Disallow
                : JsonUnmappedMemberHandling.Skip,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, // of optional members: see Sparse
            MaxDepth = MaxDepth,
            Converters = { new DateConverter() },
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        if (units is not null)
        {
            options.AddGovReport(units);
        }

        options.MakeReadOnly();
        return options;
    }

    /// <summary>Lets an application's own options read figures, quantities and units with its units (自有计量单位).</summary>
    /// <param name="options">The options, not yet used.</param>
    /// <param name="units">The application's units.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options have been used already.</exception>
    public static JsonSerializerOptions AddGovReport(this JsonSerializerOptions options, UnitCatalogue units)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(units);
        options.Converters.Add(new PrintFormConverter<Figure>(units));
        options.Converters.Add(new PrintFormConverter<Quantity>(units));
        options.Converters.Add(new PrintFormConverter<Unit>(units));
        options.Converters.Add(new RollupConverter(units));
        return options;
    }

    /// <summary>Reads a report (读取).</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Options from <see cref="CreateOptions"/>; null for <see cref="Options"/>.</param>
    /// <exception cref="JsonException">The text is no report; path and reason stand in the message.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static WorkReport Parse(string json, JsonSerializerOptions? options = null) =>
        DocumentReader.Read(Utf8Of(Argument.NotNull(json)), options ?? Options);

    /// <summary>Reads a report (读取).</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">Options from <see cref="CreateOptions"/>; null for <see cref="Options"/>.</param>
    /// <exception cref="JsonException">The text is no report; path and reason stand in the message.</exception>
    public static WorkReport Parse(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options = null) =>
        DocumentReader.Read(utf8Json, options ?? Options);

    /// <summary>Reads a report to the end of a stream (读取).</summary>
    /// <param name="utf8Json">A stream of UTF-8; it stays open.</param>
    /// <param name="options">Options from <see cref="CreateOptions"/>; null for <see cref="Options"/>.</param>
    /// <exception cref="JsonException">The text is no report; path and reason stand in the message.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public static WorkReport Read(Stream utf8Json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var memory = new MemoryStream();
        utf8Json.CopyTo(memory);
        return DocumentReader.Read(memory.GetBuffer().AsSpan(0, checked((int)memory.Length)), options ?? Options);
    }

    /// <summary>Writes a report as text (写出), indented, with readable Chinese.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(WorkReport report) => JsonSerializer.Serialize(Argument.NotNull(report), TypeInfoOf(Options));

    /// <summary>Writes a report in UTF-8 (写出), indented, with readable Chinese.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] WriteUtf8(WorkReport report) => JsonSerializer.SerializeToUtf8Bytes(Argument.NotNull(report), TypeInfoOf(Options));

    /// <summary>The JSON Schema of the document (JSON Schema), with patterns for print forms and the names of enumerations.</summary>
    /// <returns>A new schema of draft 2020-12.</returns>
    public static JsonNode Schema() => DocumentSchema.Create(Options);

    private static JsonSerializerOptions OneLine()
    {
        JsonSerializerOptions options = new(Options) { WriteIndented = false };
        options.MakeReadOnly();
        return options;
    }

    private static byte[] Utf8Of(string json)
    {
        try
        {
            return StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException e)
        {
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"$: the text holds half a character at {e.Index}."), "$",
                lineNumber: null, bytePositionInLine: null, e);
        }
    }

    internal static JsonTypeInfo<WorkReport> TypeInfoOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<WorkReport>)options.GetTypeInfo(typeof(WorkReport));
}

/// <summary>What to do with members of a document that this version does not know (未知字段的处理).</summary>
[JsonConverter(typeof(NameConverter<UnknownMembers>))]
public enum UnknownMembers
{
    /// <summary>Refuse the document (拒绝), so that a misspelled name is found.</summary>
    Refuse,
    /// <summary>Pass over them (忽略), so that a document of a later minor version can be read.</summary>
    Ignore,
}

/// <summary>The generated code that reads and writes a report.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(DateConverter)])]
[JsonSerializable(typeof(WorkReport))]
[JsonSerializable(typeof(Rollup))]
internal sealed partial class GovReportJsonContext : JsonSerializerContext;
