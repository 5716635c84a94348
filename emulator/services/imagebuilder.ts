import * as client from '@aws-sdk/client-imagebuilder';
import * as components from './imagebuilder/components.js';
import * as containerRecipes from './imagebuilder/container-recipes.js';
import * as distributions from './imagebuilder/distribution-configurations.js';
import * as imageRecipes from './imagebuilder/image-recipes.js';
import * as images from './imagebuilder/images.js';
import * as infrastructure from './imagebuilder/infrastructure-configurations.js';
import { getMarketplaceResource } from './imagebuilder/marketplace.js';
import { imageBuilderPermissions } from './imagebuilder/permissions.js';
import * as pipelines from './imagebuilder/pipelines.js';
import { listTagsForResource, tagResource, untagResource } from './imagebuilder/tags.js';
import * as workflows from './imagebuilder/workflows.js';
import type { Service } from './service.js';

/** EC2 Image Builder. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/Welcome.html */
export const imageBuilder: Service = {
  name: 'imagebuilder',
  title: 'EC2 Image Builder',
  protocol: 'restJson',
  client,
  operations: {
    CancelImageCreation: images.cancelImageCreation,
    CreateComponent: components.createComponent,
    CreateContainerRecipe: containerRecipes.createContainerRecipe,
    CreateDistributionConfiguration: distributions.createDistributionConfiguration,
    CreateImage: images.createImage,
    CreateImagePipeline: pipelines.createImagePipeline,
    CreateImageRecipe: imageRecipes.createImageRecipe,
    CreateInfrastructureConfiguration: infrastructure.createInfrastructureConfiguration,
    DeleteComponent: components.deleteComponent,
    DeleteContainerRecipe: containerRecipes.deleteContainerRecipe,
    DeleteDistributionConfiguration: distributions.deleteDistributionConfiguration,
    DeleteImage: images.deleteImage,
    DeleteImagePipeline: pipelines.deleteImagePipeline,
    DeleteImageRecipe: imageRecipes.deleteImageRecipe,
    DeleteInfrastructureConfiguration: infrastructure.deleteInfrastructureConfiguration,
    GetComponent: components.getComponent,
    GetContainerRecipe: containerRecipes.getContainerRecipe,
    GetDistributionConfiguration: distributions.getDistributionConfiguration,
    GetImage: images.getImage,
    GetImagePipeline: pipelines.getImagePipeline,
    GetImageRecipe: imageRecipes.getImageRecipe,
    GetInfrastructureConfiguration: infrastructure.getInfrastructureConfiguration,
    GetMarketplaceResource: getMarketplaceResource,
    GetWorkflow: workflows.getWorkflow,
    ListComponentBuildVersions: components.listComponentBuildVersions,
    ListComponents: components.listComponents,
    ListContainerRecipes: containerRecipes.listContainerRecipes,
    ListDistributionConfigurations: distributions.listDistributionConfigurations,
    ListImageBuildVersions: images.listImageBuildVersions,
    ListImagePipelineImages: pipelines.listImagePipelineImages,
    ListImagePipelines: pipelines.listImagePipelines,
    ListImageRecipes: imageRecipes.listImageRecipes,
    ListImages: images.listImages,
    ListInfrastructureConfigurations: infrastructure.listInfrastructureConfigurations,
    ListTagsForResource: listTagsForResource,
    ListWorkflowBuildVersions: workflows.listWorkflowBuildVersions,
    ListWorkflows: workflows.listWorkflows,
    StartImagePipelineExecution: pipelines.startImagePipelineExecution,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateDistributionConfiguration: distributions.updateDistributionConfiguration,
    UpdateImagePipeline: pipelines.updateImagePipeline,
    UpdateInfrastructureConfiguration: infrastructure.updateInfrastructureConfiguration,
  },
  permissions: imageBuilderPermissions,
};
