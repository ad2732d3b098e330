namespace GovReport.Domain.Json;

/// <summary>Reads a document and turns every failure into one message with path and reason.</summary>
internal static class DocumentReader
{
    private const int KnownMajor = 1;
    private const string VersionPath = "$.version";
    private const int LongestShown = 300;

    // What the framework says, and what a reader of the message can do something with.
    private static readonly (string Words, string Said)[] FrameworkReasons =
    [
        ("allow null values", "null stands where a value belongs."),
        ("could not be converted to", "a value of another kind belongs here: a text, a number, a truth value, a list or an object."),
    ];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static WorkReport Read(ReadOnlySpan<byte> utf8, JsonSerializerOptions options)
    {
        ReadOnlySpan<byte> json = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        string? version = null;
        try
        {
            version = VersionOf(json, options.MaxDepth);
            RefuseOtherMajor(version);
            return JsonSerializer.Deserialize(json, GovReportJson.TypeInfoOf(options))
                ?? throw new JsonException("a report is an object, but here stands null.");
        }
        catch (JsonException e)
        {
            throw Explained(e, version, options);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("$: the document holds bytes or escapes that are no valid Unicode.", "$", lineNumber: null,
                bytePositionInLine: null, e);
        }
        catch (ArgumentException e)
        {
            throw NullInList(json, options.MaxDepth) is { } path
                ? new JsonException($"{path}: null stands in a list; a list holds values only.", path, lineNumber: null,
                    bytePositionInLine: null, e)
                : new JsonException($"$: {e.Message}", "$", lineNumber: null, bytePositionInLine: null, e);
        }
    }

    private static string? VersionOf(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"a report is an object, but here stands {JsonTokens.Describe(reader.TokenType)}.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (isVersion)
            {
                return reader.TokenType == JsonTokenType.String
                    ? reader.GetString()
                    : throw new JsonException(
                        $"a version is written as text, such as \"{WorkReport.CurrentVersion}\", "
                        + $"but here stands {JsonTokens.Describe(reader.TokenType)}.", VersionPath, null, null);
            }

            reader.Skip();
        }

        return null;
    }

    private static void RefuseOtherMajor(string? version)
    {
        if (version is null)
        {
            return;
        }

        int point = version.IndexOf('.', StringComparison.Ordinal);
        bool isVersion = IsNumber(version.AsSpan(0, Math.Max(point, 0)), out int major) & IsNumber(version.AsSpan(point + 1), out _);
        if (!isVersion)
        {
            throw new JsonException(
                $"“{Text.Shown(version)}” is no version; a version is major and minor number, such as \"{WorkReport.CurrentVersion}\".",
                VersionPath, lineNumber: null, bytePositionInLine: null);
        }

        if (major != KnownMajor)
        {
            throw new JsonException(
                $"the document has version {Text.Shown(version)}; this library reads versions {KnownMajor}.x.",
                VersionPath, lineNumber: null, bytePositionInLine: null);
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static JsonException Explained(JsonException e, string? version, JsonSerializerOptions options)
    {
        string path = e.Path ?? "$";
        string reason = e.Message;
        int machineTail = reason.IndexOf(" Path: $", StringComparison.Ordinal);
        if (machineTail >= 0)
        {
            reason = reason[..machineTail];
        }

        foreach ((string words, string said) in FrameworkReasons)
        {
            reason = reason.Contains(words, StringComparison.Ordinal) ? said : reason;
        }

        string hint = path != VersionPath && version is not (null or WorkReport.CurrentVersion)
            && options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow
            ? $" The document has version {Text.Shown(version)}, this library knows {WorkReport.CurrentVersion}: "
                + $"read it with {nameof(UnknownMembers)}.{nameof(UnknownMembers.Ignore)} to pass over what is new."
            : string.Empty;
        return new JsonException($"{Text.Shown(path, LongestShown)}: {Text.Shown(reason, LongestShown)}{hint}", path, e.LineNumber,
            e.BytePositionInLine, e);
    }

    private static string? NullInList(ReadOnlySpan<byte> json, int maxDepth) =>
        NullInList(JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = maxDepth }));

    private static string? NullInList(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => NullInList(member.Value)).FirstOrDefault(path => path is not null),
        JsonArray list when list.IndexOf(null) is >= 0 and var index =>
            string.Create(CultureInfo.InvariantCulture, $"{list.GetPath()}[{index}]"),
        JsonArray list => list.Select(NullInList).FirstOrDefault(path => path is not null),
        _ => null,
    };
}
