using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace GovReport.Domain.Tests;

/// <summary>What the public surface keeps: documented, immutable and exact.</summary>
public class SurfaceContracts
{
    [Fact]
    public void Every_public_type_is_documented()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml"));
        Dictionary<string, string> summaries = documentation.Descendants("member").ToDictionary(
            member => (string)member.Attribute("name")!, member => ((string?)member.Element("summary") ?? string.Empty).Trim());

        Assert.Empty(PublicTypes.Problems(PublicTypes.All, type =>
            summaries.GetValueOrDefault($"T:{type.FullName}", string.Empty).Length > 10 ? null : $"{type.Name} has no summary"));
    }

    [Fact]
    public void Nothing_public_can_be_changed_after_it_is_made() =>
        Assert.Empty(PublicTypes.All.Where(type => !type.IsEnum).SelectMany(type =>
            type.GetProperties(PublicTypes.Declared).Where(IsSettable).Select(property => $"{type.Name}.{property.Name} can be set")
                .Concat(type.GetFields(PublicTypes.Declared).Where(field => field is { IsInitOnly: false, IsLiteral: false }).Select(field => $"{type.Name}.{field.Name} is a field that can be set"))
                .Concat(type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => type.IsValueType && !field.IsInitOnly).Select(field => $"{type.Name}.{field.Name} is not read-only"))));

    [Fact]
    public void No_list_of_a_sample_can_be_changed() =>
        Assert.Empty(PublicTypes.AllSamples().SelectMany(sample => sample.Value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .Where(property => property.GetValue(sample.Value) is System.Collections.IList { IsReadOnly: false, Count: > 0 })
            .Select(property => $"{sample.Name}.{property.Name}")));

    [Fact]
    public void No_public_member_takes_or_gives_a_binary_fraction()
    {
        Type[] inexact = [typeof(double), typeof(float), typeof(Half)];

        Assert.Empty(PublicTypes.All.SelectMany(type => type.GetMembers(PublicTypes.Declared)
            .Where(member => TypesOf(member).SelectMany(Parts).Intersect(inexact).Any())
            .Select(member => $"{type.Name}.{member.Name}")));
    }

    // The common part of the validators has no constructor that a stranger can call.
    [Fact]
    public void No_class_waits_to_be_derived_from() =>
        Assert.Empty(PublicTypes.All.Where(type => type is { IsClass: true, IsSealed: false } && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(made => made.IsPublic || made.IsFamily)).Select(type => type.Name));

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(Parts).Append(type);
}
