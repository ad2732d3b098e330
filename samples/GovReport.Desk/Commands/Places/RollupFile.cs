using System.Globalization;
using System.Text;
using System.Text.Json;
using GovReport.Desk.Commands.Draft;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Rollups;

namespace GovReport.Desk.Commands.Places;

/// <summary>Reads observations a line each and states, writes states.</summary>
internal static class RollupFile
{
    private const int MostLetters = 1 << 20;

    /// <summary>The observations of a file, as they come.</summary>
    /// <exception cref="RefusedException">A line is no observation with an area.</exception>
    public static IEnumerable<Observation> Observations(string file)
    {
        using StreamReader reader = ReportFile.Opened(file, path => new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        foreach (Observation observation in Observations(reader, file))
        {
            yield return observation;
        }
    }

    public static IEnumerable<Observation> Observations(TextReader reader, string file)
    {
        int number = 0;
        while (Line(reader, file, ++number) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Observed(line, file, number);
            }
        }
    }

    /// <summary>The merged states of all files; a file has one or more, one after the other.</summary>
    public static Rollup Merged(IEnumerable<string> files)
    {
        RollupBuilder all = new();
        foreach (string file in files)
        {
            Merge(file, all);
        }

        return all.Take();
    }

    /// <summary>The state in one line.</summary>
    public static string Text(Rollup rollup) => JsonSerializer.Serialize(rollup, GovReportJson.LineOptions);

    public static byte[] Bytes(Rollup rollup) => JsonSerializer.SerializeToUtf8Bytes(rollup, GovReportJson.LineOptions);

    public static void Write(Rollup rollup, string file) => ReportFile.Opened(
        file,
        path =>
        {
            using FileStream stream = File.Create(path);
            JsonSerializer.Serialize(stream, rollup, GovReportJson.LineOptions);
            return path;
        },
        new("写", "written"));

    public static void Write(IEnumerable<Observation> observations, TextWriter output)
    {
        foreach (Observation observation in observations)
        {
            output.WriteLine(JsonSerializer.Serialize(observation, GovReportJson.LineOptions));
        }
    }

    public static IEnumerable<AdministrativeCode> Areas(string file) =>
        DraftFile.Read(file).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(Area);

    public static AdministrativeCode Area(string text) => AdministrativeCode.TryParse(text.Trim(), null, out AdministrativeCode? area)
        ? area
        : throw new RefusedException($"“{text}”不是区划代码", $"“{text}” is no code of an area");

    private static string? Line(TextReader reader, string file, int number)
    {
        try
        {
            return LineOf(reader, file, number);
        }
        catch (Exception problem) when (problem is DecoderFallbackException or IOException)
        {
            throw Refused(file, number, problem.Message);
        }
    }

    // A line without an end is no observation: it is read no further than allowed.
    private static string? LineOf(TextReader reader, string file, int number)
    {
        StringBuilder line = new();
        int next = reader.Read();
        for (int one = next; one >= 0 && one != '\n'; one = reader.Read())
        {
            line.Append((char)one);
            if (line.Length > MostLetters)
            {
                throw Refused(file, number, string.Create(CultureInfo.InvariantCulture, $"> {MostLetters}"));
            }
        }

        return next < 0 ? null : line.ToString();
    }

    private static Observation Observed(string line, string file, int number)
    {
        try
        {
            Observation? read = JsonSerializer.Deserialize<Observation>(line, GovReportJson.LineOptions);
            return read?.Area is not null ? read : throw Refused(file, number, "area");
        }
        catch (JsonException problem)
        {
            throw Refused(file, number, problem.Message);
        }
    }

    private static void Merge(string file, RollupBuilder all)
    {
        byte[] bytes = ReportFile.Bytes(file);
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                all.Add(JsonSerializer.Deserialize<Rollup>(ref reader, GovReportJson.LineOptions) ?? throw new JsonException("null"));
            }
        }
        catch (JsonException problem)
        {
            throw new RefusedException($"{file}：不是汇总状态。{problem.Message}", $"{file}: no state of a roll-up. {problem.Message}");
        }
    }

    private static RefusedException Refused(string file, int line, string problem) => new(
        $"{file}第{line}行：不是带区划代码的观测值。{problem}", $"{file}, line {line}: no observation with an area. {problem}");
}
